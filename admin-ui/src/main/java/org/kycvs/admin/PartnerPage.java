package org.kycvs.admin;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.kycvs.admin.frame.Outcome;
import org.kycvs.kernel.InvalidValue;
import org.kycvs.kernel.Refusal;
import org.kycvs.onboarding.IdentityProviderAway;
import org.kycvs.onboarding.PartnerAccount;
import org.kycvs.onboarding.PartnerView;
import org.kycvs.onboarding.StaffRefused;
import org.kycvs.organisations.ClientKeys;

/** The page of an organisation's own staff: what it may do, and how its client proves itself. */
@Named
@ViewScoped
@SuppressWarnings("NullAway.Init") // filled by load
public class PartnerPage implements Serializable {

    private static final long serialVersionUID = 1;

    /** What the page asks about before it is done. */
    public enum Question {
        SECRET,
        KEYS,
        REMOVAL
    }

    @Inject
    transient PartnerAccount account;

    @Inject
    transient Outcome outcome;

    private transient @Nullable PartnerView view;
    private transient @Nullable String secret;
    private @Nullable Question question;
    private String address = "";
    private String jwks = "";

    /** Whoever is staff of none, or of several, is told so by the page. */
    @PostConstruct
    public void load() {
        try {
            view = account.view();
        } catch (StaffRefused notOne) {
            view = null;
        }
    }

    public void askForSecret() {
        question = Question.SECRET;
    }

    public void askForRemoval() {
        question = Question.REMOVAL;
    }

    public void askForKeys() {
        try {
            ClientKeys.read(jwks);
            question = Question.KEYS;
        } catch (InvalidValue invalid) {
            outcome.refusedAt("jwks", "partner.keys.rule", invalid.rule());
        }
    }

    public void keep() {
        question = null;
    }

    /** Into the field, where they are looked at before they are registered. */
    public void fetchKeys() {
        act(
                "partner.keys.fetched",
                "address",
                () -> jwks = account.fetch(address).jwks());
    }

    public void makeSecret() {
        act("partner.secret.made", "jwks", () -> secret = account.newSecret());
    }

    public void registerKeys() {
        act("partner.keys.registered", "jwks", () -> {
            account.register(ClientKeys.read(jwks));
            jwks = "";
        });
    }

    public void removeKeys() {
        act("partner.keys.removed", "jwks", account::removeKeys);
    }

    /** @param field where it is said if what was typed there cannot be taken */
    private void act(String done, String field, Runnable action) {
        question = null;
        secret = null;
        try {
            action.run();
            outcome.done(done);
        } catch (IdentityProviderAway away) {
            outcome.refused("partner.away");
        } catch (InvalidValue invalid) {
            outcome.refusedAt(field, "partner.keys.rule", invalid.rule());
        } catch (Refusal refusal) {
            outcome.refused("refused." + refusal.code());
        }
        load();
    }

    /** Nothing for whoever is not staff of exactly one organisation. */
    public @Nullable PartnerView getView() {
        return view;
    }

    /** The new secret, in the one answer that shows it. */
    public @Nullable String getSecret() {
        return secret;
    }

    /** Its code; empty where nothing is asked. */
    public String getQuestion() {
        return question == null ? "" : question.name();
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getJwks() {
        return jwks;
    }

    public void setJwks(String jwks) {
        this.jwks = jwks;
    }
}
