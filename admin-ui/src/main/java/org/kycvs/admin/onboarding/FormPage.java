package org.kycvs.admin.onboarding;

import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kycvs.admin.frame.Outcome;
import org.kycvs.kernel.Refusal;
import org.kycvs.onboarding.FormRefused;
import org.kycvs.organisations.KeepingLogo;
import org.kycvs.organisations.ListingOrganisations;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.OrganisationKind;
import org.kycvs.organisations.Purpose;
import org.kycvs.organisations.TermsRefused;
import org.kycvs.words.Language;
import org.kycvs.words.Languages;

/** A form of what is agreed with an organisation: its choices, its mark, and the check of a field as one leaves it. */
public abstract class FormPage implements Serializable {

    private static final long serialVersionUID = 1;

    /** One byte more than is taken, so that what is too large is seen to be. */
    private static final int MOST = 256 * 1024 + 1;

    /** The fields in the order in which they stand and are refused: the first that is wrong is said. */
    private static final List<String> ORDER = List.of(
            "legal_name",
            "sms_name",
            "kind",
            "purposes",
            "modes",
            "return_urls",
            "quota_minute",
            "quota_day",
            "agreement_until",
            "contact_name",
            "contact_email",
            "client_id",
            "registration_number",
            "website");

    @Inject
    transient KeepingLogo logos;

    @Inject
    transient ListingOrganisations listing;

    @Inject
    transient Languages pages;

    @Inject
    transient Outcome outcome;

    private transient @Nullable Part file;

    public abstract FormFields getFields();

    /** @throws Refusal the first field that breaks its rule */
    abstract void check();

    /** Says what is wrong at that field, or at one that stands before it, when it is left. */
    public void left(String name) {
        try {
            check();
        } catch (TermsRefused refused) {
            sayIfLeft(refused.member(), name);
        } catch (FormRefused refused) {
            sayIfLeft(refused.member(), name);
        }
    }

    public void keepLogo() {
        Part given = file;
        if (given == null || given.getSize() == 0) {
            return;
        }
        try (InputStream content = given.getInputStream()) {
            getFields().getText().put("logo", logos.keep(content.readNBytes(MOST)));
        } catch (TermsRefused | IOException refused) {
            outcome.refusedAt("mark:logo", "rule.logo");
        }
    }

    public void dropLogo() {
        getFields().getText().put("logo", "");
    }

    public List<String> getKinds() {
        return Arrays.stream(OrganisationKind.values())
                .map(OrganisationKind::code)
                .toList();
    }

    public List<String> getModes() {
        return Arrays.stream(Mode.values()).map(Mode::code).toList();
    }

    /** In which an organisation may say something of its own: those that the pages speak. */
    public Collection<Language> getLanguages() {
        return pages.offered();
    }

    public List<Purpose> getPurposes() {
        return listing.published();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    private void sayIfLeft(String member, String left) {
        if (ORDER.indexOf(member) <= ORDER.indexOf(left)) {
            outcome.refusedAt(member, "rule." + member);
        }
    }
}
