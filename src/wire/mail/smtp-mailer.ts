import { createTransport } from 'nodemailer';
import { seconds } from '../../kit/instant.ts';
import type { SendMail } from './send-mail.ts';

/**
 * Sends mail through a server: `smtp://user:password@host:587` (STARTTLS is demanded except on this machine) or `smtps://…`. `sender` is who
 * it comes from, `"The Courier" <desk@courier.example>`. Why the server did not take a mail is told to `report`, never to who asked.
 */
export function smtpMailer(url: string, sender: string, report: (fault: unknown) => void): SendMail {
  const { hostname } = new URL(url);
  const isHere = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  const transport = createTransport({
    url,
    requireTLS: !isHere,
    connectionTimeout: seconds(10),
    greetingTimeout: seconds(10),
    socketTimeout: seconds(20),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return async ({ to, subject, text }) => {
    try {
      await transport.sendMail({ from: sender, to: { name: '', address: to }, subject, text });
      return true;
    } catch (error) {
      report(error);
      return false;
    }
  };
}
