package org.kycvs.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogoTest {

    @ParameterizedTest
    @CsvSource({"16,16", "400,100", "60,2048"})
    void isASmallSquareWhateverItWas(int width, int height) throws IOException {
        BufferedImage drawn = read(Logo.drawnFrom(file(plain(width, height), "png")));

        assertThat(drawn.getWidth()).isEqualTo(Logo.SIDE);
        assertThat(drawn.getHeight()).isEqualTo(Logo.SIDE);
        assertThat(new Color(drawn.getRGB(Logo.SIDE / 2, Logo.SIDE / 2))).isEqualTo(Color.RED);
    }

    @Test
    void whatIsHiddenInAFileDoesNotComeThrough() throws IOException {
        byte[] picture = file(plain(64, 64), "png");
        byte[] stowaway = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] file = Arrays.copyOf(picture, picture.length + stowaway.length);
        System.arraycopy(stowaway, 0, file, picture.length, stowaway.length);

        Logo logo = Logo.drawnFrom(file);

        assertThat(new String(logo.png(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(logo).isEqualTo(Logo.drawnFrom(picture));
    }

    @Test
    void whatIsNoBearablePngIsRefused() throws IOException {
        assertRefused(new byte[0]);
        assertRefused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.US_ASCII));
        assertRefused(file(plain(16, 16), "gif"));
        assertRefused(file(plain(2049, 1), "png"));
        assertRefused(file(noise(), "png"));
        byte[] cut = file(plain(64, 64), "png");
        assertRefused(Arrays.copyOf(cut, cut.length / 2));
        assertRefused(new byte[256 * 1024 + 1]);
    }

    private static void assertRefused(byte[] file) {
        assertThatThrownBy(() -> Logo.drawnFrom(file))
                .isInstanceOf(TermsRefused.class)
                .satisfies(refused ->
                        assertThat(((TermsRefused) refused).sentence()).startsWith("logo must be a PNG"));
    }

    private static BufferedImage plain(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return picture;
    }

    /** Which no drawing makes small. */
    private static BufferedImage noise() {
        BufferedImage picture = new BufferedImage(Logo.SIDE, Logo.SIDE, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int at = 0; at < Logo.SIDE * Logo.SIDE; at++) {
            picture.setRGB(at % Logo.SIDE, at / Logo.SIDE, random.nextInt());
        }
        return picture;
    }

    private static BufferedImage read(Logo logo) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(logo.png()));
    }

    private static byte[] file(BufferedImage picture, String format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, file)).isTrue();
        return file.toByteArray();
    }
}
