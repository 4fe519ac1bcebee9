package org.kycvs.web.rest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kycvs.consent.ConsentTerms;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.organisations.Mode;

/** The member {@code consent}: for how long and how often the answer may be fetched. */
final class ConsentBody {

    private static final int LONGEST_DATE = 10;
    private static final int MOST_USES = 1000;

    /** 90 days after Allow, and a request lives a day at most: whatever lies later can never be granted. */
    private static final int LATEST_DAYS = 91;

    private static final Map<String, ConsentTerms.Type> TYPES = Arrays.stream(ConsentTerms.Type.values())
            .collect(Collectors.toUnmodifiableMap(ConsentTerms.Type::code, Function.identity()));

    private ConsentBody() {}

    /** What was asked; one time where it cannot be read, which then has been noted as a fault. */
    static ConsentTerms read(JsonMembers asked, Mode mode, LocalDate today) {
        asked.mustHave("type");
        ConsentTerms.Type type = asked.word("type", TYPES);
        ConsentTerms terms = type == ConsentTerms.Type.PERIODIC ? periodic(asked, mode, today) : ConsentTerms.oneTime();
        if (type != null) {
            asked.nothingElse();
        }
        return terms;
    }

    private static ConsentTerms periodic(JsonMembers asked, Mode mode, LocalDate today) {
        if (mode == Mode.DIRECT) {
            asked.fault("type", MemberFault.NOT_IN_THIS_MODE, "Periodic consent is given on our page only.");
        }
        asked.mustHave("until");
        asked.mustHave("max_uses");
        LocalDate until = asked.value("until", LONGEST_DATE, MemberFault.MALFORMED, ConsentBody::date);
        Integer uses = asked.integer("max_uses", 1, MOST_USES);
        if (until != null && (until.isBefore(today) || until.isAfter(today.plusDays(LATEST_DAYS)))) {
            asked.fault("until", MemberFault.OUT_OF_RANGE, "From today to 90 days after Allow, in Asia/Kolkata.");
        }
        return new ConsentTerms(ConsentTerms.Type.PERIODIC, until, orOne(uses));
    }

    private static int orOne(@Nullable Integer uses) {
        return uses == null ? 1 : uses;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw new InvalidValue(InvalidValue.Kind.TEXT, "a date, for example 2027-01-31");
        }
    }
}
