package org.kycvs.registry;

import org.kycvs.kernel.Refusal;

/** The file as a whole cannot be taken. */
public final class ImportRefused extends Refusal {

    /** The one reason. */
    public enum Reason implements Refusal.Reason {
        IMPORT_UNREADABLE;

        @Override
        public String code() {
            return "import-unreadable";
        }
    }

    private final String why;

    public ImportRefused(String why) {
        super(Reason.IMPORT_UNREADABLE);
        this.why = why;
    }

    /** In words for the importer; names columns and lines, never values. */
    public String why() {
        return why;
    }
}
