package org.kycvs.web.apply;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Where Keycloak sends whoever has accepted an invitation: on to the page of the organisation's staff, without what it appends.
 * That is an answer to a login of Keycloak's own client, and a page behind our login would refuse it as none of ours.
 */
@WebServlet(InvitedStaff.ADDRESS)
public final class InvitedStaff extends HttpServlet {

    static final String ADDRESS = "/invited";

    private static final long serialVersionUID = 1;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/admin/partner");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
