package org.kycvs.web.rest;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kycvs.consent.ConsentTerms;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.MobileNumber;
import org.kycvs.kernel.PersonName;
import org.kycvs.organisations.Mode;
import org.kycvs.verification.Question;

/** The body of "create" (contract, section 3.1), member by member. What is wrong is said all at once. */
final class StatusRequestBody {

    private static final int SHORTEST_SECONDS = 60;
    private static final int LONGEST_SECONDS = 86_400;
    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_TEXT = 2048;
    private static final int LONGEST_LANGUAGE = 35;
    private static final Map<String, Mode> MODES =
            Arrays.stream(Mode.values()).collect(Collectors.toUnmodifiableMap(Mode::code, Function.identity()));

    private final JsonMembers body;
    private final BadMembers bad;
    private final LocalDate today;

    private StatusRequestBody(JsonObject body, BadMembers bad, LocalDate today) {
        this.body = new JsonMembers(body, "", bad);
        this.bad = bad;
        this.today = today;
    }

    /**
     * @param today in the programme's zone
     * @throws CallRefused {@code invalid-request} with everything that is wrong; {@code invalid-mobile} if it is only that
     */
    static Question read(byte[] bytes, LocalDate today) {
        BadMembers bad = new BadMembers();
        return new StatusRequestBody(StrictJson.read(bytes, bad), bad, today).question();
    }

    private Question question() {
        body.mustHave("purpose");
        Mode mode = orElse(body.word("mode", MODES), Mode.HOSTED);
        String purpose = body.text("purpose", LONGEST_CODE);
        String programme = orElse(body.text("programme", LONGEST_CODE), Question.USUAL_PROGRAMME);
        Question.Subject subject = subject(mode);
        Question.Echo echo = echo(mode);
        String language = body.value("language", LONGEST_LANGUAGE, MemberFault.MALFORMED, StatusRequestBody::language);
        int seconds = orElse(body.integer("expires_in", SHORTEST_SECONDS, LONGEST_SECONDS), (int)
                Question.USUAL_LIFETIME.toSeconds());
        ConsentTerms terms = terms(mode);
        body.nothingElse();
        bad.refuseIfAny();
        Duration lifetime = Duration.ofSeconds(seconds);
        return new Question(mode, Objects.requireNonNull(purpose), programme, subject, echo, language, lifetime, terms);
    }

    private Question.Subject subject(Mode mode) {
        if (mode == Mode.DIRECT) {
            body.mustHave("subject");
        }
        JsonMembers given = body.object("subject");
        if (given == null) {
            return new Question.Subject(null, null);
        }
        if (mode == Mode.DIRECT) {
            given.mustHave("name");
            given.mustHave("mobile");
        }
        PersonName name = given.value("name", LONGEST_TEXT, MemberFault.MALFORMED, PersonName::new);
        MobileNumber mobile = given.value("mobile", LONGEST_TEXT, MemberFault.INVALID_MOBILE, MobileNumber::parse);
        given.nothingElse();
        return new Question.Subject(name, mobile);
    }

    private Question.Echo echo(Mode mode) {
        if (mode == Mode.DIRECT && body.has("return_url")) {
            body.fault("return_url", MemberFault.NOT_IN_THIS_MODE, "Only a hosted request sends the person back.");
        }
        return new Question.Echo(
                body.text("return_url", LONGEST_TEXT),
                body.text("state", 256),
                body.text("nonce", 128),
                body.shown("reference", 64));
    }

    private ConsentTerms terms(Mode mode) {
        JsonMembers asked = body.object("consent");
        return asked == null ? ConsentTerms.oneTime() : ConsentBody.read(asked, mode, today);
    }

    private static String language(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException malformed) {
            throw new InvalidValue(InvalidValue.Kind.TEXT, "a BCP 47 language tag, for example hi or en-IN");
        }
    }

    private static <T> T orElse(@Nullable T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
