package org.kycvs.admin.onboarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kycvs.admin.frame.Outcome;
import org.kycvs.admin.frame.Texts;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.Refusal;
import org.kycvs.onboarding.FormRefused;
import org.kycvs.organisations.TermsRefused;
import org.kycvs.organisations.UnfitCertificate;

/** Does what was asked for by a button, and says where and why it is refused. */
@ApplicationScoped
class Deeds {

    @Inject
    Outcome outcome;

    @Inject
    Texts texts;

    /** A refusal is said at the top of the page. @return whether it is done */
    boolean done(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (TermsRefused terms) {
            outcome.refused("refused.terms", texts.word("member", terms.member()), texts.word("rule", terms.member()));
        } catch (UnfitCertificate unfit) {
            outcome.refused("certificates.unfit." + unfit.why().word());
        } catch (InvalidValue invalid) {
            outcome.refused("reason.rule");
        } catch (Refusal refusal) {
            outcome.refused("refused." + refusal.code());
        }
        return false;
    }

    /** A refusal that is about a field is said there. @return whether it is done */
    boolean doneWithFields(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (TermsRefused terms) {
            outcome.refusedAt(terms.member(), "rule." + terms.member());
        } catch (FormRefused form) {
            outcome.refusedAt(form.member(), "rule." + form.member());
        } catch (InvalidValue invalid) {
            outcome.refusedAt("reason", "reason.rule");
        } catch (Refusal refusal) {
            outcome.refused("refused." + refusal.code());
        }
        return false;
    }
}
