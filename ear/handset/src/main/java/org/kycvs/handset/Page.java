package org.kycvs.handset;

/** One path of a {@link WebServer}. */
interface Page {

    Reply get(Query query);

    /** Whether {@link #delete} does anything; else the method is refused. */
    default boolean deletable() {
        return false;
    }

    default void delete() {
        throw new UnsupportedOperationException();
    }

    /** Whether {@link #post} does anything; else the method is refused. */
    default boolean postable() {
        return false;
    }

    default Reply post(Query form) {
        throw new UnsupportedOperationException();
    }
}
