package org.lanzarote.monitoring.platform.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How much of anything one caller may send. */
@ConfigMapping(prefix = "edge")
interface EdgeSettings {

    /** Characters of an address with its query. */
    int longestAddress();

    /** All header fields of a request together. */
    MemorySize largestHead();

    MemorySize largestBody();

    /** A filled form. */
    MemorySize largestForm();

    /** A file that is attached; it is taken into a file, not into memory. */
    MemorySize largestAttachment();

    /** The one body that carries a whole report. */
    MemorySize largestPackage();

    /** A whole reply with its attachments; taken into a file too. */
    MemorySize largestReplyPackage();

    /** From the end of a request's head to the end of its body. */
    Duration timeForBody();

    /** As long for a file, which a ministry may send over a slow line. */
    Duration timeForAttachment();

    Duration timeForReplyPackage();

    /** What a browser may do with an answer that does not say so itself. */
    String contentSecurityPolicy();

    Rate address();

    Rate account();

    /** Addresses, and as many accounts, whose use is remembered at once. */
    int remembered();

    /** So many requests at once, and so many again after that time. */
    interface Rate {

        int requests();

        Duration per();
    }
}
