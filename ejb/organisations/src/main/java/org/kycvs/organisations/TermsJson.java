package org.kycvs.organisations;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Terms as a file, a proposal or an application has them: a JSON object in which nothing is unknown. */
final class TermsJson {

    static final Set<String> MEMBERS = Set.of(
            "legal_name",
            "sms_name",
            "kind",
            "purposes",
            "modes",
            "return_urls",
            "logo",
            "quota_minute",
            "quota_day",
            "agreement_until",
            "own_words",
            "own_words_language",
            "dpop");

    private TermsJson() {}

    /** @throws TermsRefused which member, and the rule that it breaks */
    static Terms read(JsonObject object) {
        JsonMembers members = new JsonMembers(object).only(MEMBERS);
        return read(members, object.containsKey("logo") ? members.text("logo") : null);
    }

    static Terms read(JsonMembers members, @Nullable String logo) {
        return new Terms(
                members.text("legal_name"),
                members.text("sms_name"),
                kind(members.text("kind")),
                members.texts("purposes"),
                modes(members.texts("modes")),
                members.texts("return_urls"),
                logo,
                quota(members).orElse(null),
                members.optionalText("agreement_until").map(TermsJson::date).orElse(null),
                ownWords(members).orElse(null),
                members.flag("dpop"));
    }

    static JsonObject write(Terms terms) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("legal_name", terms.legalName())
                .add("sms_name", terms.smsName())
                .add("kind", terms.kind().code())
                .add("purposes", Json.createArrayBuilder(terms.purposes()))
                .add("modes", Json.createArrayBuilder(terms.modeCodes()))
                .add("return_urls", Json.createArrayBuilder(terms.returnUrls()));
        if (terms.logo() != null) {
            json.add("logo", terms.logo());
        }
        if (terms.quota() != null) {
            json.add("quota_minute", terms.quota().perMinute())
                    .add("quota_day", terms.quota().perDay());
        }
        if (terms.agreementUntil() != null) {
            json.add("agreement_until", terms.agreementUntil().toString());
        }
        if (terms.ownWords() != null) {
            json.add("own_words", terms.ownWords().text())
                    .add("own_words_language", terms.ownWords().language());
        }
        if (terms.dpop()) {
            json.add("dpop", true);
        }
        return json.build();
    }

    private static OrganisationKind kind(String code) {
        return OrganisationKind.of(code)
                .orElseThrow(() -> new TermsRefused("kind", "must be one of " + OrganisationKind.codes()));
    }

    private static Set<Mode> modes(List<String> codes) {
        Set<Mode> modes = EnumSet.noneOf(Mode.class);
        codes.forEach(code -> modes.add(mode(code)));
        return modes;
    }

    private static Mode mode(String code) {
        return Stream.of(Mode.values())
                .filter(mode -> mode.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new TermsRefused("modes", "must be hosted or direct"));
    }

    /** Both figures or neither. */
    private static Optional<Quota> quota(JsonMembers members) {
        Optional<Integer> perMinute = members.optionalNumber("quota_minute");
        Optional<Integer> perDay = members.optionalNumber("quota_day");
        Terms.require(
                perMinute.isPresent() == perDay.isPresent(), "quota_day", "must be there exactly if quota_minute is");
        return perMinute.map(minute -> Quota.of(minute, perDay.orElseThrow()));
    }

    /** Text and language, or neither. */
    private static Optional<OwnWords> ownWords(JsonMembers members) {
        Optional<String> text = members.optionalText("own_words");
        Optional<String> language = members.optionalText("own_words_language");
        Terms.require(
                text.isPresent() == language.isPresent(),
                "own_words_language",
                "must be there exactly if own_words is");
        return text.map(words -> new OwnWords(words, language.orElseThrow()));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new TermsRefused("agreement_until", "must be a date like 2027-03-31");
        }
    }
}
