package org.kycvs.organisations;

/** A registration breaks a rule; says which member and which rule, to whoever wrote it. */
final class RegistrationRefused extends IllegalArgumentException {

    RegistrationRefused(String member, String rule) {
        super(member + " " + rule);
    }
}
