package org.kycvs.admin.frame;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/**
 * Where only a part of a page was asked for, an error page cannot be the answer; so the browser is led to one, or, when the
 * page has merely grown old, to a fresh one.
 */
final class PartialFailures extends ExceptionHandlerWrapper {

    PartialFailures(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        FacesContext faces = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        if (events.hasNext() && faces.getPartialViewContext().isAjaxRequest()) {
            Throwable failure = events.next().getContext().getException();
            events.remove();
            leadOn(faces, failure);
        }
        super.handle();
    }

    private static void leadOn(FacesContext faces, Throwable failure) {
        ExternalContext browser = faces.getExternalContext();
        try {
            if (failure instanceof ViewExpiredException) {
                // assets/admin.js then asks for the page afresh, at the address that only the browser knows.
                browser.setResponseStatus(HttpServletResponse.SC_CONFLICT);
            } else {
                String id = CDI.current().select(FailureLog.class).get().remember(failure);
                browser.getSessionMap().put(FailureLog.ID, id);
                browser.redirect(browser.getRequestContextPath() + "/errors/failed.xhtml");
            }
            faces.responseComplete();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** Named in {@code faces-config.xml}. */
    public static final class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new PartialFailures(getWrapped().getExceptionHandler());
        }
    }
}
