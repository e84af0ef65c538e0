package org.lanzarote.monitoring.platform.trail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.HexFormat;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A link of the chain: an entry, bound to all entries before it. */
@Entity
@Immutable
class TrailLink {

    static final byte[] BEFORE_THE_FIRST = new byte[32];

    @Id
    long position;

    long batch;
    UUID entryId;
    byte[] hash;

    protected TrailLink() {}

    private TrailLink(long position, long batch, TrailEntry entry, byte[] before, TrailKey key) {
        this.position = position;
        this.batch = batch;
        this.entryId = entry.id;
        this.hash = key.sign(before, entry.canonical());
    }

    static TrailLink first(TrailEntry entry, TrailKey key) {
        return new TrailLink(1, 1, entry, BEFORE_THE_FIRST, key);
    }

    TrailLink next(long batchOfNext, TrailEntry entry, TrailKey key) {
        return new TrailLink(position + 1, batchOfNext, entry, hash, key);
    }

    Head head() {
        return head(hash);
    }

    /** The head that its batch has if this is the hash of the link. */
    Head head(byte[] itsHash) {
        return new Head(batch, position, HexFormat.of().formatHex(itsHash));
    }
}
