package org.kycvs.web.page;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.kycvs.verification.RequestPage.Step;

/**
 * One URL, many views: which one is shown is decided by where the request stands, never by the browser.
 *
 * <p>The views lie under {@code WEB-INF}, so that none can be fetched by its name.
 */
public class ConsentViewHandler extends ViewHandlerWrapper {

    public ConsentViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String deriveViewId(FacesContext context, String requested) {
        return viewOf(current().page().step());
    }

    @Override
    public String deriveLogicalViewId(FacesContext context, String requested) {
        return viewOf(current().page().step());
    }

    @Override
    public UIViewRoot createView(FacesContext context, String requested) {
        return super.createView(context, viewOf(current().page().step()));
    }

    /** Built afresh, whatever state the browser claims to give back: there is none. */
    @Override
    public UIViewRoot restoreView(FacesContext context, String requested) {
        UIViewRoot view = createView(context, requested);
        context.setViewRoot(view);
        context.setProcessingEvents(true);
        try {
            getViewDeclarationLanguage(context, view.getViewId()).buildView(context, view);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return view;
    }

    /** Forms are posted to the URL that the person sees. */
    @Override
    public String getActionURL(FacesContext context, String viewId) {
        return PageAddress.path(current().visit().handle());
    }

    static String viewOf(Step step) {
        return "/WEB-INF/views/" + step.code() + ".xhtml";
    }

    private static CurrentVisit current() {
        return CDI.current().select(CurrentVisit.class).get();
    }
}
