package org.kycvs.onboarding;

/**
 * To whom letters about an organisation go, and in which language.
 *
 * @param organisation its legal name
 * @param language a code such as {@code hi}
 */
record Addressee(Contact contact, String organisation, String language) {}
