package org.kycvs.onboarding;

import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.Refusal;

/** A part of an application breaks a rule; says which part and which rule, to whoever wrote it. */
public final class FormRefused extends Refusal {

    private final String member;
    private final String rule;

    FormRefused(String member, String rule) {
        super(InvalidValue.Kind.TEXT);
        this.member = member;
        this.rule = rule;
    }

    /** For example {@code contact_email}. */
    public String member() {
        return member;
    }

    /** In words, for example "an e-mail address". */
    public String rule() {
        return rule;
    }

    static void unless(boolean holds, String member, String rule) {
        if (!holds) {
            throw new FormRefused(member, rule);
        }
    }
}
