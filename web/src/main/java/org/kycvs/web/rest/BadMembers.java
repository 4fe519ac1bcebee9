package org.kycvs.web.rest;

import java.util.ArrayList;
import java.util.List;
import org.kycvs.web.BadMember;

/** Collects what is wrong with a body, so that its sender can correct everything at once. */
final class BadMembers {

    /** As many as anybody reads; a hostile body has thousands. */
    private static final int MOST = 32;

    private final List<BadMember> found = new ArrayList<>();

    void add(String pointer, MemberFault fault, String detail) {
        if (found.size() < MOST) {
            found.add(new BadMember(pointer, fault.code(), detail));
        }
    }

    /** @throws CallRefused with everything that was found; nothing if nothing was */
    void refuseIfAny() {
        if (!found.isEmpty()) {
            throw refusal();
        }
    }

    /** An unreadable mobile has a code of its own, but only where it is all that is wrong. */
    CallRefused refusal() {
        boolean mobileOnly = found.stream().allMatch(bad -> bad.code().equals(MemberFault.INVALID_MOBILE.code()));
        return new CallRefused(
                mobileOnly ? CallRefused.Reason.INVALID_MOBILE : CallRefused.Reason.INVALID_REQUEST, found);
    }
}
