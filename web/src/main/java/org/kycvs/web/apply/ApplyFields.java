package org.kycvs.web.apply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.Reason;
import org.kycvs.kernel.Refusal;
import org.kycvs.onboarding.ApplicationForm;
import org.kycvs.onboarding.Contact;
import org.kycvs.onboarding.NewApplication;
import org.kycvs.organisations.KeepingLogo;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.OrganisationKind;
import org.kycvs.organisations.OwnWords;
import org.kycvs.organisations.Purpose;
import org.kycvs.organisations.Purposes;
import org.kycvs.organisations.Terms;
import org.kycvs.words.Language;

/**
 * Holds what was typed against the rules of the values that it becomes, each field by itself, so that whoever has several things
 * wrong is told all of them at once.
 */
@ApplicationScoped
class ApplyFields {

    static final String LEGAL_NAME = "legal_name";
    static final String SMS_NAME = "sms_name";
    static final String KIND = "kind";
    static final String REGISTRATION_NUMBER = "registration_number";
    static final String WEBSITE = "website";
    static final String PURPOSES = "purposes";
    static final String OWN_WORDS = "own_words";
    static final String WISH = "wish";
    static final String RETURN_URLS = "return_urls";
    static final String CLIENT_ID = "client_id";
    static final String LOGO = "logo";
    static final String CONTACT_NAME = "contact_name";
    static final String CONTACT_EMAIL = "contact_email";

    /** The server's edge lets 256 KiB in, the rest of the form included. */
    static final int LARGEST_LOGO = 200 * 1024;

    private static final String RIGHT_NAME = "Example";
    private static final Contact RIGHT_CONTACT = new Contact(RIGHT_NAME, "contact@example.org");

    @Inject
    Purposes published;

    @Inject
    KeepingLogo logos;

    /** What became of it: either there are problems, in the order of the page, or there is an application. */
    record Judged(List<String> wrong, @Nullable NewApplication application) {}

    Judged judge(Typed typed, Language language) {
        List<String> wrong = new ArrayList<>();
        check(wrong, LEGAL_NAME, () -> terms(typed.text(LEGAL_NAME), RIGHT_NAME, List.of()));
        check(wrong, SMS_NAME, () -> terms(RIGHT_NAME, typed.text(SMS_NAME), List.of()));
        check(wrong, KIND, () -> kind(typed));
        check(wrong, REGISTRATION_NUMBER, () -> form("example", typed.text(REGISTRATION_NUMBER), ""));
        check(wrong, WEBSITE, () -> form("example", "1", typed.text(WEBSITE)));
        check(wrong, CONTACT_NAME, () -> new Contact(typed.text(CONTACT_NAME), RIGHT_CONTACT.email()));
        check(wrong, CONTACT_EMAIL, () -> new Contact(RIGHT_NAME, typed.text(CONTACT_EMAIL)));
        if (purposes(typed).isEmpty()) {
            wrong.add(PURPOSES);
        }
        check(wrong, OWN_WORDS, () -> ownWords(typed, language));
        check(wrong, WISH, () -> wish(typed));
        check(wrong, RETURN_URLS, () -> terms(RIGHT_NAME, RIGHT_NAME, typed.lines(RETURN_URLS)));
        if (typed.has(CLIENT_ID) || typed.has(LEGAL_NAME)) {
            check(wrong, CLIENT_ID, () -> form(typed.clientId(), "1", ""));
        }
        byte[][] logo = new byte[1][];
        check(wrong, LOGO, () -> logo[0] = logo(typed));
        return new Judged(wrong, wrong.isEmpty() ? application(typed, language, logo[0]) : null);
    }

    private static void check(List<String> wrong, String field, Runnable value) {
        try {
            value.run();
        } catch (Refusal rule) {
            wrong.add(field);
        }
    }

    private NewApplication application(Typed typed, Language language, byte @Nullable [] logo) {
        Terms terms = new Terms(
                typed.text(LEGAL_NAME),
                typed.text(SMS_NAME),
                kind(typed),
                purposes(typed),
                Set.of(Mode.HOSTED),
                typed.lines(RETURN_URLS),
                null,
                null,
                null,
                ownWords(typed, language),
                false);
        Contact contact = new Contact(typed.text(CONTACT_NAME), typed.text(CONTACT_EMAIL));
        ApplicationForm form = new ApplicationForm(
                typed.clientId(), terms, typed.text(REGISTRATION_NUMBER), typed.text(WEBSITE), contact);
        return new NewApplication(form, wish(typed), logo, language.code());
    }

    /** In the order of the published list, whatever else was sent. */
    private List<String> purposes(Typed typed) {
        Set<String> chosen = typed.choices(PURPOSES);
        return published.published().stream()
                .map(Purpose::code)
                .filter(chosen::contains)
                .collect(Collectors.toList());
    }

    private static OrganisationKind kind(Typed typed) {
        return OrganisationKind.of(typed.text(KIND))
                .filter(kind -> kind != OrganisationKind.AUTHORITY)
                .orElseThrow(() -> new InvalidValue(InvalidValue.Kind.IDENTIFIER, "a kind of the list"));
    }

    private static @Nullable OwnWords ownWords(Typed typed, Language language) {
        return typed.has(OWN_WORDS) ? new OwnWords(typed.text(OWN_WORDS), language.tag()) : null;
    }

    private static @Nullable Reason wish(Typed typed) {
        return typed.has(WISH) ? new Reason(typed.text(WISH)) : null;
    }

    private byte @Nullable [] logo(Typed typed) {
        byte[] file = typed.logo();
        if (file.length == 0) {
            return null;
        }
        return logos.drawnFrom(file.length > LARGEST_LOGO ? new byte[1] : file);
    }

    private static Terms terms(String legalName, String smsName, List<String> returnUrls) {
        return new Terms(
                legalName,
                smsName,
                OrganisationKind.OTHER,
                List.of("example"),
                Set.of(Mode.HOSTED),
                returnUrls,
                null,
                null,
                null,
                null,
                false);
    }

    private static ApplicationForm form(String clientId, String number, String website) {
        return new ApplicationForm(clientId, terms(RIGHT_NAME, RIGHT_NAME, List.of()), number, website, RIGHT_CONTACT);
    }
}
