package org.lanzarote.monitoring.files.unwanted;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lanzarote.monitoring.platform.problem.Message;

/** The first bytes of kinds of files that are not text documents. */
public enum Signature implements Message {
    JPEG("a picture (JPEG)", "\\xFF\\xD8\\xFF.*"),
    PNG("a picture (PNG)", "\\x89PNG.*"),
    GIF("a picture (GIF)", "GIF8[79]a.*"),
    BMP("a picture (BMP)", "BM.{4}\\x00{4}.*"),
    TIFF("a picture (TIFF)", "(II\\*\\x00|MM\\x00\\*).*"),
    WEBP("a picture (WebP)", "RIFF.{4}WEBP.*"),
    JPEG_2000("a picture (JPEG 2000)", "(\\x00{3}\\x0CjP  |\\xFFO\\xFFQ).*"),
    JPEG_XL("a picture (JPEG XL)", "(\\xFF\\x0A|\\x00{3}\\x0CJXL ).*"),
    ICON("a picture (ICO)", "\\x00\\x00[\\x01\\x02]\\x00[^\\x00]\\x00.*"),
    PHOTOSHOP("a picture (PSD)", "8BPS.*"),
    HEIF("a picture (HEIF, AVIF)", ".{4}ftyp(heic|heix|mif1|msf1|avif).*"),
    METAFILE(
            "a picture (metafile)",
            "(\\xD7\\xCD\\xC6\\x9A|\\x01\\x00{3}.{36} EMF|VCLMTF|\\x01\\x00\\x09\\x00\\x00\\x03).*"),
    VIDEO(
            "a film",
            "(.{4}(ftyp|moov|mdat)|\\x1A\\x45\\xDF\\xA3|RIFF.{4}AVI"
                    + " |\\x30\\x26\\xB2\\x75|\\x00\\x00\\x01[\\xB3\\xBA]|FLV\\x01).*"),
    AUDIO(
            "a sound",
            "((ID3|FORM)" + Then.NO_TEXT + "|\\xFF[\\xF2\\xF3\\xFB\\xF1\\xF9]|OggS|fLaC|RIFF.{4}WAVE|MThd|#!AMR).*"),
    ZIP("an archive (ZIP)", "PK(\\x03\\x04|\\x05\\x06|\\x07\\x08).*"),
    ARCHIVE("an archive", "(Rar!|7z\\xBC\\xAF|\\x1F\\x8B|BZh[1-9]|\\xFD7zXZ|\\x28\\xB5\\x2F\\xFD|MSCF|.{257}ustar).*"),
    OLE("an older Office document or an embedded object (OLE)", "\\xD0\\xCF\\x11\\xE0.*"),
    PROGRAM("a program", "(MZ" + Then.NO_TEXT + "|\\x7FELF|\\xCA\\xFE\\xBA\\xBE).*"),
    FONT("a font", "(\\x00\\x01\\x00\\x00\\x00|OTTO" + Then.NO_TEXT + "|ttcf|wOF[F2]).*"),
    RTF("an RTF document", "\\{\\\\rtf.*"),
    POSTSCRIPT("a PostScript document", "(%!PS|\\xC5\\xD0\\xD3\\xC6).*"),
    PDF("a PDF document", "%PDF-.*");

    /** What follows on a beginning in letters, with which a text may begin, too: "FORM 3", "OTTO". */
    private static final class Then {
        static final String NO_TEXT = "(?![ A-Za-z0-9,:\\r\\n\\xC0-\\xFF])";
    }

    private static final Set<Signature> CERTAIN =
            EnumSet.of(JPEG, PNG, GIF, TIFF, WEBP, JPEG_2000, PHOTOSHOP, HEIF, VIDEO, ZIP, OLE);

    private final String what;

    @SuppressWarnings("ImmutableEnumChecker") // a pattern cannot change
    private final Pattern head;

    Signature(String what, String head) {
        this.what = what;
        this.head = Pattern.compile(head, Pattern.DOTALL);
    }

    public static Optional<Signature> of(byte[] head) {
        var text = new String(head, ISO_8859_1);
        return Arrays.stream(values())
                .filter(signature -> signature.head.matcher(text).matches())
                .findFirst();
    }

    @Override
    public String english() {
        return what;
    }

    boolean isPicture() {
        return compareTo(METAFILE) <= 0;
    }

    /** Whether it is so long that nothing else begins like this by chance. */
    public boolean isCertain() {
        return CERTAIN.contains(this);
    }
}
