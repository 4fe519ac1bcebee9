package org.kycvs.admin.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the table of a screen from the address that was asked for. */
@ApplicationScoped
public class Tables {

    @Inject
    HttpServletRequest request;

    @Inject
    TableFile file;

    /** @param name with which its words begin, usually the screen's address */
    public <R> Table<R> of(String name, List<Column<R>> columns, TableSource<R> source) {
        return new Table<>(name, columns, source, TableAddress.of(request));
    }

    /**
     * One of several on a screen, which is not turned over.
     *
     * @param most how many rows it shows; its file has all
     */
    public <R> Table<R> figures(String name, List<Column<R>> columns, TableSource<R> source, int most) {
        return new Table<>(name, columns, source, TableAddress.of(request), List.of(most));
    }

    /** What the address says besides tables. */
    public @Nullable String said(String name) {
        return TableAddress.of(request).value(name);
    }

    /** Answers with the list as a file, if the address asks for one; for the {@code viewAction} of a screen. */
    public void export(Table<?> table) {
        String format = table.format();
        if (format != null) {
            FacesContext faces = FacesContext.getCurrentInstance();
            file.write(table, format, faces);
        }
    }
}
