package org.kycvs.organisations;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The mark of an organisation, as people see it beside its name: a square PNG of {@value #SIDE} pixels and at most 12 KiB. It is
 * drawn anew from the picture that was handed in, so that nothing else that a file can carry comes through to people.
 */
final class Logo {

    static final int SIDE = 96;
    private static final String RULE =
            "must be a PNG of at most 256 KiB and 2048 pixels a side, not too rich in detail";
    private static final int LARGEST_FILE = 256 * 1024;
    private static final int LARGEST_SIDE = 2048;
    private static final int LARGEST_RESULT = 12 * 1024;

    private final byte[] png;

    private Logo(byte[] png) {
        this.png = png;
    }

    /** @throws TermsRefused it is no such picture */
    static Logo drawnFrom(byte[] file) {
        byte[] png = file.length > LARGEST_FILE ? new byte[0] : drawn(file);
        if (png.length == 0 || png.length > LARGEST_RESULT) {
            throw new TermsRefused("logo", RULE);
        }
        return new Logo(png);
    }

    byte[] png() {
        return png.clone();
    }

    /** SHA-256 of the PNG, in hexadecimal digits. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(png));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && digest().equals(logo.digest());
    }

    @Override
    public int hashCode() {
        return digest().hashCode();
    }

    @Override
    public String toString() {
        return "Logo[" + digest() + "]";
    }

    /** Nothing if it cannot be read: what a decoder makes of a hostile file is anybody's guess. */
    private static byte[] drawn(byte[] file) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(input, true, true);
            boolean bearable = reader.getWidth(0) <= LARGEST_SIDE && reader.getHeight(0) <= LARGEST_SIDE;
            return bearable ? written(squared(reader.read(0))) : new byte[0];
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return new byte[0];
        } finally {
            reader.dispose();
        }
    }

    /** As large as fits, in the middle, on nothing. */
    private static BufferedImage squared(BufferedImage picture) {
        double scale = (double) SIDE / Math.max(picture.getWidth(), picture.getHeight());
        int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage square = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = square.createGraphics();
        Image scaled = picture.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING);
        pen.drawImage(scaled, (SIDE - width) / 2, (SIDE - height) / 2, null);
        pen.dispose();
        return square;
    }

    private static byte[] written(BufferedImage picture) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }
}
