package org.kycvs.registry;

import java.util.List;

/** A piece as it goes to the database; no dose appears twice. */
record SealedPiece(List<SealedLine> lines, List<Rejection> rejections) {

    int size() {
        return lines.size() + rejections.size();
    }
}
