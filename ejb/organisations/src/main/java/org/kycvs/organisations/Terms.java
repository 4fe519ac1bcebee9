package org.kycvs.organisations;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kycvs.approvals.Difference;

/**
 * What was agreed with an organisation: who it is to people, and what it may do. Born valid, except that only the database knows
 * which purposes are published and which names are taken.
 *
 * @param legalName 2 to 120 characters that can be read aloud
 * @param smsName 2 to 20 letters or digits: an SMS has room for no more, and some centres for no other characters
 * @param purposes codes of the published list; only an authority may have none
 * @param modes none exactly where there are no purposes
 * @param returnUrls see {@link ReturnUrl}
 * @param logo digest of a mark that stands in the database, shown to people beside its name
 * @param quota null: the standard
 * @param agreementUntil the last day of the agreement, in the programme's zone; null: without an end
 * @param ownWords null: it says nothing of its own
 * @param dpop its tokens count only with a proof of the key that they are bound to (RFC 9449)
 */
public record Terms(
        String legalName,
        String smsName,
        OrganisationKind kind,
        List<String> purposes,
        Set<Mode> modes,
        List<String> returnUrls,
        @Nullable String logo,
        @Nullable Quota quota,
        @Nullable LocalDate agreementUntil,
        @Nullable OwnWords ownWords,
        boolean dpop) {

    private static final Pattern LEGAL_NAME = Pattern.compile("(?=\\S)(?!.*\\s$)[^\\p{C}<>]{2,120}");
    private static final Pattern SMS_NAME = Pattern.compile("[A-Za-z0-9]{2,20}");

    /** @throws TermsRefused which member, and the rule that it breaks */
    public Terms {
        require(LEGAL_NAME.matcher(legalName).matches(), "legal_name", "must be a name of 2 to 120 characters");
        require(SMS_NAME.matcher(smsName).matches(), "sms_name", "must be 2 to 20 letters or digits");
        require(distinct(purposes), "purposes", "must name each purpose once");
        require(
                kind == OrganisationKind.AUTHORITY || !purposes.isEmpty(),
                "purposes",
                "must name a purpose; only an authority may have none");
        require(modes.isEmpty() == purposes.isEmpty(), "modes", "must name a mode if there are purposes, else none");
        require(distinct(returnUrls), "return_urls", "must name each URL once");
        require(returnUrls.stream().allMatch(ReturnUrl::isAcceptable), "return_urls", ReturnUrl.RULE);
        purposes = List.copyOf(purposes);
        modes = Set.copyOf(modes);
        returnUrls = List.copyOf(returnUrls);
    }

    /** @throws TermsRefused which member, and the rule that it breaks */
    public static Terms of(JsonObject object) {
        return TermsJson.read(object);
    }

    /** What {@link #of(JsonObject)} reads. */
    public JsonObject toJson() {
        return TermsJson.write(this);
    }

    /** What people read who compare both; nothing where there is none. */
    public static List<Difference> differences(@Nullable Terms before, Terms after) {
        return after.lines()
                .flatMap(line ->
                        Difference.between(line.name(), before == null ? "" : before.line(line.name()), line.text()))
                .toList();
    }

    private record Line(String name, String text) {}

    private Stream<Line> lines() {
        return Stream.of(
                new Line("legal_name", legalName),
                new Line("sms_name", smsName),
                new Line("kind", kind.code()),
                new Line("purposes", String.join(" ", purposes)),
                new Line("modes", String.join(" ", modeCodes())),
                new Line("return_urls", String.join(" ", returnUrls)),
                new Line("logo", logo == null ? "" : logo),
                new Line("quota_minute", quota == null ? "" : Integer.toString(quota.perMinute())),
                new Line("quota_day", quota == null ? "" : Integer.toString(quota.perDay())),
                new Line("agreement_until", agreementUntil == null ? "" : agreementUntil.toString()),
                new Line("own_words", ownWords == null ? "" : ownWords.text()),
                new Line("own_words_language", ownWords == null ? "" : ownWords.language()),
                new Line("dpop", dpop ? "yes" : ""));
    }

    private String line(String name) {
        return lines().filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow()
                .text();
    }

    List<String> modeCodes() {
        return modes.stream().map(Mode::code).sorted().toList();
    }

    static void require(boolean holds, String member, String rule) {
        if (!holds) {
            throw new TermsRefused(member, rule);
        }
    }

    private static boolean distinct(Collection<String> texts) {
        return new HashSet<>(texts).size() == texts.size();
    }
}
