package org.kycvs.admin.frame;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.Reason;

/** What somebody is about to do and should not do by mistake: to what, and why. Shown by {@code <admin:danger>}. */
public final class DangerousAction implements Serializable {

    private static final long serialVersionUID = 1;

    private @Nullable UUID target;
    private String name = "";
    private String reason = "";

    /** The dialog is opened for this. @param name how the reader knows it */
    public void about(UUID target, String name) {
        this.target = target;
        this.name = name;
        reason = "";
    }

    /** @throws NullPointerException the dialog was never opened */
    public UUID target() {
        return Objects.requireNonNull(target);
    }

    public Reason reason() {
        return new Reason(reason);
    }

    public String getName() {
        return name;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
