package org.kycvs.handset;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jsmpp.session.SMPPServerSession;

/** The clients that are bound now. */
final class BoundSessions {

    private final Set<SMPPServerSession> sessions = ConcurrentHashMap.newKeySet();

    void add(SMPPServerSession session) {
        sessions.removeIf(known -> !known.getSessionState().isNotClosed());
        sessions.add(session);
    }

    /** The session itself, or, when it is bound to transmit only, another one that listens. */
    Optional<SMPPServerSession> receiving(SMPPServerSession preferred) {
        if (preferred.getSessionState().isReceivable()) {
            return Optional.of(preferred);
        }
        return sessions.stream()
                .filter(session -> session.getSessionState().isReceivable())
                .findAny();
    }

    void closeAll() {
        sessions.forEach(SMPPServerSession::close);
        sessions.clear();
    }
}
