import type { CDPSession, Page } from 'playwright-core';

/** Gives the page's browser a passkey machine of its own (WebAuthn's test automation). */
export async function plugIn(page: Page, { isUserVerified = true } = {}): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified,
      automaticPresenceSimulation: true,
    },
  });
  return devtools;
}
