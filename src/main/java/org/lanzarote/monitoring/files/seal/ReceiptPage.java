package org.lanzarote.monitoring.files.seal;

import java.util.List;

/** A receipt as its page shows it: nothing but texts that can be printed. */
public record ReceiptPage(
        String lang,
        String title,
        String subject,
        String pageWord,
        List<Fact> facts,
        List<Digest> digests,
        String filesTitle,
        List<File> files,
        List<Chapter> chapters) {

    /** One thing to know of the submission. */
    public record Fact(String name, String value) {}

    /** A digest in groups that an eye can compare; instead of them a remark, where there is none. */
    public record Digest(String name, List<String> groups, String remark) {}

    /** An attachment with its digest. */
    public record File(String name, String size, List<String> groups) {}

    /** Plain words on what the receipt is good for. */
    public record Chapter(String heading, List<String> paragraphs, List<String> points, String last) {}
}
