package org.kycvs.web.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The exact bytes of a small body. */
final class CallBody {

    /** A body of the contract has some hundred bytes. */
    static final int MOST = 16 * 1024;

    private final byte[] bytes;

    CallBody(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /**
     * @param stream the body as it comes; null if there is none
     * @throws CallRefused {@code body-too-large} as soon as that is known, however long the caller would go on
     */
    static CallBody read(@Nullable InputStream stream) {
        try {
            byte[] bytes = stream == null ? new byte[0] : stream.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new CallRefused(CallRefused.Reason.BODY_TOO_LARGE);
            }
            return new CallBody(bytes);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    /**
     * Says nothing if the body is of that type and, where a character set is named, in UTF-8.
     *
     * @throws CallRefused {@code unsupported-media-type}
     */
    static void mustBe(MediaType wanted, HttpHeaders headers) {
        MediaType given = headers.getMediaType();
        boolean right = given != null
                && wanted.getType().equalsIgnoreCase(given.getType())
                && wanted.getSubtype().equalsIgnoreCase(given.getSubtype())
                && "utf-8".equalsIgnoreCase(given.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8"));
        if (!right) {
            throw new CallRefused(CallRefused.Reason.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Lower-case hex SHA-256. */
    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return "CallBody[" + bytes.length + " bytes]";
    }
}
