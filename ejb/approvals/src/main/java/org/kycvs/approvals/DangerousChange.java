package org.kycvs.approvals;

import jakarta.json.JsonObject;
import java.util.UUID;

/** A kind of change that takes two persons; a CDI bean of the module that owns what is changed. */
public interface DangerousChange {

    /** A stable word, for example {@code organisation.change}. */
    String kind();

    /** The role that may propose it. */
    String proposer();

    /**
     * What it would do, seen from now; called when it is proposed and again, in the transaction of the decision, before it is made.
     *
     * @param subject what is changed
     * @param wanted of a form that only this kind knows
     * @throws org.kycvs.kernel.Refusal it cannot be done, or is not well formed
     */
    Preview preview(UUID subject, JsonObject wanted);

    /** Makes the change, in the transaction of the decision. */
    void carryOut(ApprovedChange approved);
}
