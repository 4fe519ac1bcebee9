package org.kycvs.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kycvs.admin.frame.Reader;
import org.kycvs.admin.frame.Role;
import org.kycvs.kernel.ListQuery;
import org.kycvs.kernel.Time;
import org.kycvs.organisations.ListingOrganisations;
import org.kycvs.organisations.OrganisationState;
import org.kycvs.organisations.PinnedCertificate;
import org.kycvs.organisations.PinningCertificates;
import org.kycvs.otp.CountingPasscodes;
import org.kycvs.otp.PasscodeConversion;
import org.kycvs.verification.CountingOutcomes;
import org.kycvs.verification.OutcomeFigures;
import org.kycvs.verification.RequestState;

/** The day's screen: what has happened since midnight in India, and what waits for somebody. */
@Named
@RequestScoped
@SuppressWarnings("NullAway.Init") // filled by load
public class TodayPage {

    private static final Duration SOON = Duration.ofDays(30);

    @Inject
    Clock clock;

    @Inject
    Reader reader;

    @Inject
    CountingOutcomes counting;

    @Inject
    CountingPasscodes passcodes;

    @Inject
    ListingOrganisations organisations;

    @Inject
    PinningCertificates pinning;

    @Inject
    @Any
    Instance<WaitingWork> work;

    private Instant now;
    private OutcomeFigures requests;
    private PasscodeConversion sent;
    private Map<OrganisationState, Long> states;
    private List<WaitingWork> waiting;
    private List<PinnedCertificate> ending;

    @PostConstruct
    void load() {
        now = clock.instant();
        Duration today = Duration.between(
                LocalDate.ofInstant(now, Time.PROGRAMME_ZONE)
                        .atStartOfDay(Time.PROGRAMME_ZONE)
                        .toInstant(),
                now);
        requests = counting.within(today);
        sent = passcodes.within(today);
        states = states();
        waiting = work.stream().filter(one -> reader.maySee(one.screen())).toList();
        ending = isOnboardingOfficer() ? ending() : List.of();
    }

    public Instant getAsOf() {
        return now;
    }

    public List<RequestState> getOutcomes() {
        return List.of(RequestState.values());
    }

    public long requests(RequestState state) {
        return requests.of(state);
    }

    public long getAsked() {
        return requests.asked();
    }

    public PasscodeConversion getPasscodes() {
        return sent;
    }

    public List<OrganisationState> getStates() {
        return List.of(OrganisationState.values());
    }

    public long organisations(OrganisationState state) {
        return states.getOrDefault(state, 0L);
    }

    public List<WaitingWork> getWaiting() {
        return waiting;
    }

    /** Only who may pin certificates is told which of them end soon. */
    public boolean isOnboardingOfficer() {
        return reader.getRoles().contains(Role.ONBOARDING_OFFICER);
    }

    /** Certificates that end within 30 days, the first first. */
    public List<PinnedCertificate> getEnding() {
        return ending;
    }

    private List<PinnedCertificate> ending() {
        return pinning.ending(now.plus(SOON));
    }

    private Map<OrganisationState, Long> states() {
        Map<OrganisationState, Long> counts = new EnumMap<>(OrganisationState.class);
        for (OrganisationState state : OrganisationState.values()) {
            ListQuery query = new ListQuery(0, 1, null, false, Map.of("state", state.code()));
            counts.put(state, organisations.page(query).total());
        }
        return counts;
    }
}
