import type { PictureRights } from '../story/picture.ts';

/**
 * Credit and rights as an XMP packet (ISO 16684-1) with the properties that the IPTC Photo Metadata Standard names for them:
 * `photoshop:Credit`, `dc:rights`, `xmpRights:UsageTerms`. Null where there is nothing to say.
 */
export function rightsPacket(named: { readonly credit: string; readonly rights: PictureRights }): string | null {
  const { credit, rights } = named;
  const properties = [
    credit && `<photoshop:Credit>${escaped(credit)}</photoshop:Credit>`,
    rights.holder && `<dc:rights>${inAnyLanguage(rights.holder)}</dc:rights>`,
    rights.licence && `<xmpRights:UsageTerms>${inAnyLanguage(rights.licence)}</xmpRights:UsageTerms>`,
  ].filter(Boolean);
  if (properties.length === 0) return null;
  return (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
    'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">' +
    `${properties.join('')}</rdf:Description></rdf:RDF></x:xmpmeta>`
  );
}

function inAnyLanguage(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
