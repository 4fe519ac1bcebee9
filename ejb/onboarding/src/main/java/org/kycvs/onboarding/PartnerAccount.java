package org.kycvs.onboarding;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kycvs.audit.AuditEvent;
import org.kycvs.audit.AuditLog;
import org.kycvs.kernel.OwnTransaction;
import org.kycvs.organisations.ClientKey;
import org.kycvs.organisations.ClientKeys;
import org.kycvs.organisations.FetchingClientKeys;
import org.kycvs.organisations.OrganisationProfile;
import org.kycvs.organisations.OrganisationRefused;
import org.kycvs.organisations.Quotas;
import org.kycvs.organisations.RecognisingOrganisation;

/**
 * An organisation's staff see their organisation and take its credentials. Which one it is says the login; no method takes an id.
 *
 * <p>Every method throws {@link StaffRefused} {@code membership-not-one} for whoever is staff of none or of several.
 */
@Stateless
@RolesAllowed("organisation-staff")
public class PartnerAccount {

    @Inject
    RecognisingOrganisation organisations;

    @Inject
    Quotas quotas;

    @Inject
    Identities identities;

    @Inject
    IdentityProvider provider;

    @Inject
    FetchingClientKeys fetching;

    @Inject
    OwnTransaction own;

    @Inject
    AuditLog audit;

    @Inject
    ContactMail mail;

    @Resource
    SessionContext caller;

    public PartnerView view() {
        OrganisationProfile profile = ours();
        return new PartnerView(
                profile,
                quotas.soFar(profile.id()),
                identities.find(profile.id()).orElse(null),
                keys(profile));
    }

    /**
     * Another secret for the client; the last one ends with it. It is written down nowhere: whoever loses it makes another.
     *
     * @throws StaffRefused {@code account-not-active}, {@code account-signs-with-keys}
     * @throws IdentityProviderAway the last one still counts, or, if the answer was lost, neither is known
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String newSecret() {
        return provider.newSecret(own.run(this::mayHaveSecret).clientId());
    }

    /**
     * The keys that stand at an address at this moment. None of them counts before it is registered.
     *
     * @throws StaffRefused {@code account-not-active}
     * @throws org.kycvs.kernel.InvalidValue see {@link FetchingClientKeys#fetch}
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ClientKeys fetch(String url) {
        own.run(this::active);
        return fetching.fetch(url);
    }

    /**
     * From now on the client signs with any of these, and with no other; its secret, if it had one, counts no more.
     *
     * @throws StaffRefused {@code account-not-active}
     */
    public void register(ClientKeys keys) {
        OrganisationProfile profile = active();
        identities.keys(profile.id(), keys.jwks());
        String thumbprints = keys.keys().stream().map(ClientKey::thumbprint).collect(Collectors.joining(" "));
        record("account.keys-registered", profile, Map.of("thumbprints", thumbprints));
    }

    /**
     * From now on the client proves itself by a secret, which has to be made.
     *
     * @throws StaffRefused {@code account-not-active}, {@code account-has-no-keys}
     */
    public void removeKeys() {
        OrganisationProfile profile = active();
        if (keys(profile).isEmpty()) {
            throw new StaffRefused(StaffRefused.Reason.NO_KEYS);
        }
        identities.keys(profile.id(), null);
        record("account.keys-removed", profile, Map.of());
    }

    /** The log has it before it is done: what Keycloak has changed, no transaction of ours could undo. */
    private OrganisationProfile mayHaveSecret() {
        OrganisationProfile profile = active();
        if (!keys(profile).isEmpty()) {
            throw new StaffRefused(StaffRefused.Reason.SIGNS_WITH_KEYS);
        }
        record("account.secret-made", profile, Map.of());
        return profile;
    }

    private OrganisationProfile ours() {
        StaffMember member = StaffMember.of(caller.getCallerPrincipal());
        try {
            return organisations.now(member.clientId());
        } catch (OrganisationRefused unknown) {
            throw new StaffRefused(StaffRefused.Reason.MEMBERSHIP);
        }
    }

    private OrganisationProfile active() {
        OrganisationProfile profile = ours();
        if (!profile.active()) {
            throw new StaffRefused(StaffRefused.Reason.NOT_ACTIVE);
        }
        return profile;
    }

    private List<ClientKey> keys(OrganisationProfile profile) {
        return identities
                .current(profile.id())
                .flatMap(wish -> Optional.ofNullable(wish.keys()))
                .map(jwks -> ClientKeys.read(jwks).keys())
                .orElse(List.of());
    }

    /** Its contact is told as well: this takes one person, who may be somebody else than it was. */
    private void record(String kind, OrganisationProfile profile, Map<String, String> facts) {
        String account = caller.getCallerPrincipal().getName();
        mail.credentials(profile.id(), account);
        audit.record(new AuditEvent(
                kind,
                profile.id(),
                profile.id().value(),
                AuditEvent.Actor.ORGANISATION,
                facts,
                Map.of("account", account)));
    }
}
