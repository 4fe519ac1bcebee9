package org.kycvs.web.rest;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.kycvs.web.ClientAddress;
import org.kycvs.web.PublicUrl;
import org.kycvs.web.identity.IdentityServer;

/** Reads the doors' settings when the server starts, so that a wrong one stops the start and not the first caller. */
@WebListener
public class StartChecks implements ServletContextListener {

    private static final Logger LOG = System.getLogger(StartChecks.class.getName());

    @Inject
    PublicUrl publicUrl;

    @Inject
    IdentityServer identity;

    @Inject
    ClientAddress clientAddress;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        LOG.log(
                Level.INFO,
                "Doors at {0}, tokens from {1}, {2}",
                publicUrl.issuer(),
                identity.issuer(),
                clientAddress.describe());
    }
}
