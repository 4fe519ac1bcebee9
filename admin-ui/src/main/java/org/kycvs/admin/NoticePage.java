package org.kycvs.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.kycvs.consent.AgreedNotice;
import org.kycvs.consent.ShowingNotice;
import org.kycvs.kernel.ConsentId;
import org.kycvs.kernel.InvalidValue;

/** Shows an auditor what somebody agreed to, by the number on the receipt. */
@Named
@ViewScoped
public class NoticePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    transient ShowingNotice showing;

    private String id = "";
    private transient @Nullable AgreedNotice agreed;

    /** What is no number of a receipt is the number of none. */
    public void open() {
        try {
            agreed = id.isBlank()
                    ? null
                    : showing.of(ConsentId.parse(id.strip())).orElse(null);
        } catch (InvalidValue noNumber) {
            agreed = null;
        }
    }

    public @Nullable AgreedNotice getAgreed() {
        return agreed;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
