package org.kycvs.audit;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Clock;
import org.kycvs.kernel.DrawingSecret;
import org.kycvs.kernel.Ids;
import org.kycvs.kernel.Sql;

/** A log outside a container, called by one administrator. */
final class AuditSamples {

    static final String ACCOUNT = "a.kumar";

    private AuditSamples() {}

    static AuditLog log(Sql sql, Clock clock) {
        AuditLog log = new AuditLog();
        log.sql = sql;
        log.clock = clock;
        log.ids = new Ids(clock);
        log.words = new Words();
        log.words.sql = sql;
        log.words.drawing = new DrawingSecret();
        log.caller = caller(() -> ACCOUNT);
        return log;
    }

    private static SessionContext caller(Principal account) {
        return (SessionContext) Proxy.newProxyInstance(
                AuditSamples.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (proxy, method, arguments) -> account);
    }
}
