package org.kycvs.admin.onboarding;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kycvs.onboarding.ApplicationForm;
import org.kycvs.onboarding.Contact;
import org.kycvs.organisations.Mode;
import org.kycvs.organisations.Terms;

/** What stands in the fields of a form: each under the name by which it is refused. */
public final class FormFields implements Serializable {

    private static final long serialVersionUID = 1;

    private static final List<String> OPTIONAL = List.of("logo", "agreement_until", "own_words");
    private static final List<String> FIGURES = List.of("quota_minute", "quota_day");

    private final HashMap<String, String> text = new HashMap<>();
    private boolean dpop;
    private List<String> purposes = new ArrayList<>();
    private List<String> modes = new ArrayList<>(List.of(Mode.HOSTED.code()));

    static FormFields empty() {
        return new FormFields();
    }

    static FormFields of(Terms terms) {
        FormFields fields = new FormFields();
        fields.text.put("legal_name", terms.legalName());
        fields.text.put("sms_name", terms.smsName());
        fields.text.put("kind", terms.kind().code());
        fields.text.put("return_urls", String.join("\n", terms.returnUrls()));
        fields.text.put("logo", terms.logo() == null ? "" : terms.logo());
        if (terms.quota() != null) {
            fields.text.put("quota_minute", String.valueOf(terms.quota().perMinute()));
            fields.text.put("quota_day", String.valueOf(terms.quota().perDay()));
        }
        fields.text.put(
                "agreement_until",
                terms.agreementUntil() == null ? "" : terms.agreementUntil().toString());
        fields.text.put(
                "own_words", terms.ownWords() == null ? "" : terms.ownWords().text());
        fields.text.put(
                "own_words_language",
                terms.ownWords() == null ? "en" : terms.ownWords().language());
        fields.dpop = terms.dpop();
        fields.purposes = new ArrayList<>(terms.purposes());
        fields.modes =
                new ArrayList<>(terms.modes().stream().map(Mode::code).sorted().toList());
        return fields;
    }

    static FormFields of(ApplicationForm form) {
        FormFields fields = of(form.terms());
        fields.text.put("client_id", form.clientId());
        fields.text.put("registration_number", form.registrationNumber());
        fields.text.put("website", form.website());
        fields.text.put("contact_name", form.contact().name());
        fields.text.put("contact_email", form.contact().email());
        return fields;
    }

    /** @throws org.kycvs.organisations.TermsRefused which field breaks its rule */
    Terms terms() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("legal_name", text("legal_name"))
                .add("sms_name", text("sms_name"))
                .add("kind", text("kind"))
                .add("purposes", array(purposes))
                .add("modes", array(modes))
                .add("return_urls", array(lines(text("return_urls"))));
        OPTIONAL.stream().filter(this::isGiven).forEach(name -> json.add(name, text(name)));
        if (isGiven("own_words")) {
            json.add("own_words_language", text("own_words_language"));
        }
        json.add("dpop", dpop);
        FIGURES.stream().filter(this::isGiven).forEach(name -> add(json, name));
        return Terms.of(json.build());
    }

    /**
     * @throws org.kycvs.organisations.TermsRefused which field breaks its rule
     * @throws org.kycvs.onboarding.FormRefused which field breaks its rule
     */
    ApplicationForm application() {
        return new ApplicationForm(
                text("client_id"),
                terms(),
                text("registration_number"),
                text("website"),
                new Contact(text("contact_name"), text("contact_email")));
    }

    public Map<String, String> getText() {
        return text;
    }

    public List<String> getPurposes() {
        return purposes;
    }

    public void setPurposes(List<String> purposes) {
        this.purposes = purposes;
    }

    public List<String> getModes() {
        return modes;
    }

    public void setModes(List<String> modes) {
        this.modes = modes;
    }

    public boolean isDpop() {
        return dpop;
    }

    public void setDpop(boolean dpop) {
        this.dpop = dpop;
    }

    private String text(String name) {
        String given = text.get(name);
        return given == null ? "" : given.strip();
    }

    private boolean isGiven(String name) {
        return !text(name).isEmpty();
    }

    /** What is no number stays a text, and is refused as one. */
    private void add(JsonObjectBuilder json, String name) {
        if (text(name).matches("[0-9]{1,9}")) {
            json.add(name, Integer.parseInt(text(name)));
        } else {
            json.add(name, text(name));
        }
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("\\s+")).filter(line -> !line.isEmpty()).toList();
    }

    private static JsonArrayBuilder array(Collection<String> texts) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }
}
