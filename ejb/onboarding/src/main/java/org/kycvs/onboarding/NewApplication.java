package org.kycvs.onboarding;

import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Reason;

/**
 * What an organisation sends that applies by itself.
 *
 * @param form its mark is not in it yet
 * @param wish what it asks for beyond the usual, and why; null if nothing
 * @param logo a PNG as {@link org.kycvs.organisations.KeepingLogo} has drawn it; null if it has none
 * @param language in which letters are written to its contact: a code such as {@code hi}
 */
public record NewApplication(ApplicationForm form, @Nullable Reason wish, byte @Nullable [] logo, String language) {

    @Override
    public String toString() {
        return "NewApplication[" + form.clientId() + "]";
    }
}
