package org.kycvs.registry;

/** A line cannot be applied; it is remembered, and the rest goes on. */
final class LineRejected extends RuntimeException {

    private final LineFault fault;

    LineRejected(LineFault fault) {
        super(fault.code(), null, false, false);
        this.fault = fault;
    }

    LineFault fault() {
        return fault;
    }
}
