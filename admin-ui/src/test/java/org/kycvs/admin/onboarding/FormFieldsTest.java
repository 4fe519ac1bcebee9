package org.kycvs.admin.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kycvs.onboarding.ApplicationForm;
import org.kycvs.onboarding.Contact;
import org.kycvs.onboarding.FormRefused;
import org.kycvs.organisations.Terms;
import org.kycvs.organisations.TermsRefused;

/** What stands in the fields becomes what is agreed, or says which field is wrong. */
class FormFieldsTest {

    private static final JsonObject TERMS = Json.createObjectBuilder()
            .add("legal_name", "Some Hotel")
            .add("sms_name", "SomeHotel")
            .add("kind", "lodging")
            .add("purposes", Json.createArrayBuilder(List.of("lodging", "event-entry")))
            .add("modes", Json.createArrayBuilder(List.of("direct", "hosted")))
            .add("return_urls", Json.createArrayBuilder(List.of("https://a.example/x", "https://b.example/y")))
            .add("logo", "00ff")
            .add("quota_minute", 5)
            .add("quota_day", 50)
            .add("agreement_until", "2027-03-31")
            .add("own_words", "To let you in")
            .add("own_words_language", "en")
            .add("dpop", true)
            .build();

    @Test
    void aFormThatNobodyHasTouchedIsWhatIsAgreed() {
        ApplicationForm form = new ApplicationForm(
                "some-hotel", Terms.of(TERMS), "L 1", "https://a.example", new Contact("Asha Rao", "asha@a.example"));

        assertThat(FormFields.of(form).application()).isEqualTo(form);
    }

    @Test
    void whatIsLeftEmptyIsNotAgreed() {
        FormFields fields = FormFields.of(Terms.of(TERMS));
        List.of("logo", "quota_minute", "quota_day", "agreement_until", "own_words", "return_urls")
                .forEach(name -> fields.getText().put(name, " "));
        fields.setDpop(false);

        Terms terms = fields.terms();

        assertThat(terms.logo()).isNull();
        assertThat(terms.quota()).isNull();
        assertThat(terms.agreementUntil()).isNull();
        assertThat(terms.ownWords()).isNull();
        assertThat(terms.returnUrls()).isEmpty();
        assertThat(terms.dpop()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "legal_name, x",
        "sms_name, no spaces",
        "kind, circus",
        "return_urls, ftp://a.example",
        "quota_minute, many",
        "quota_minute, 9999999999",
        "quota_day, 4",
        "agreement_until, tomorrow",
        "own_words, <b>"
    })
    void aWrongFieldIsRefusedByItsName(String name, String text) {
        FormFields fields = FormFields.of(Terms.of(TERMS));
        fields.getText().put(name, text);

        assertThat(catchThrowableOfType(TermsRefused.class, fields::terms).member())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "client_id, Capital",
        "registration_number, ''",
        "website, http://a.example",
        "contact_name, x",
        "contact_email, none"
    })
    void aWrongFieldOfTheApplicantIsRefusedByItsName(String name, String text) {
        FormFields fields = FormFields.of(new ApplicationForm(
                "some-hotel", Terms.of(TERMS), "L 1", "", new Contact("Asha Rao", "asha@a.example")));
        fields.getText().put(name, text);

        assertThat(catchThrowableOfType(FormRefused.class, fields::application).member())
                .isEqualTo(name);
    }
}
