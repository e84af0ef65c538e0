package org.lanzarote.monitoring.platform.trail;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A walk along the chain: how far it was in order, and the first fault, where it ends. */
class ChainWalk {

    private final TrailKey key;
    private final Iterator<Head> heads;

    private @Nullable TrailLink last;
    private @Nullable BrokenLink broken;

    ChainWalk(TrailKey key, Iterator<Head> heads) {
        this.key = key;
        this.heads = heads;
    }

    void pass(LinkedEntry sealed) {
        if (broken != null) {
            return;
        }
        var link = sealed.link();
        if (last != null && link.batch != last.batch) {
            checkHead(last);
        }
        if (broken == null) {
            check(link, sealed.entry());
        }
        if (broken == null) {
            last = link;
        }
    }

    Optional<BrokenLink> broken() {
        return Optional.ofNullable(broken);
    }

    /** Checks, after the last link, that the heads end here too. */
    Optional<BrokenLink> atItsEnd() {
        if (last != null) {
            checkHead(last);
        }
        if (broken == null && heads.hasNext()) {
            fault(TrailFault.CUT_TAIL, length() + 1, null);
        }
        return broken();
    }

    long length() {
        return last == null ? 0 : last.position;
    }

    @Nullable String hash() {
        return last == null ? null : last.head().hash();
    }

    private void check(TrailLink link, @Nullable TrailEntry entry) {
        if (link.position != length() + 1) {
            fault(TrailFault.MISSING, length() + 1, null);
        } else if (entry == null) {
            fault(TrailFault.MISSING, link.position, link.entryId);
        } else if (!Arrays.equals(link.hash, expected(entry).hash)) {
            fault(TrailFault.EDITED, link.position, link.entryId);
        } else if (!entry.isSignedBy(key)) {
            fault(TrailFault.INSERTED, link.position, link.entryId);
        }
    }

    private TrailLink expected(TrailEntry entry) {
        return last == null ? TrailLink.first(entry, key) : last.next(last.batch, entry, key);
    }

    /** Checks the head of this batch; one that lies further on shows that entries were removed from the batch. */
    private void checkHead(TrailLink end) {
        var known = heads.hasNext() ? heads.next() : null;
        if (known != null && known.batch() == end.batch && known.position() > end.position) {
            fault(TrailFault.CUT_TAIL, end.position + 1, null);
        } else if (!end.head().equals(known)) {
            fault(TrailFault.HEAD_DIFFERS, end.position, end.entryId);
        }
    }

    private void fault(TrailFault fault, long position, @Nullable UUID entry) {
        broken = new BrokenLink(fault, position, entry);
    }
}
