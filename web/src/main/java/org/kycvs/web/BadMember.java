package org.kycvs.web;

/**
 * One member of a request body that is not as the contract wants it; never its value.
 *
 * @param pointer where (RFC 6901), for example {@code /subject/mobile}; empty for the body as a whole
 * @param code why, a stable word such as {@code required}
 * @param detail what would be right, in words
 */
public record BadMember(String pointer, String code, String detail) {}
