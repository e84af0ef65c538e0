package org.lanzarote.monitoring.files.attachment;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Set;
import java.util.UUID;
import org.lanzarote.monitoring.platform.problem.NotFound;

/** Attachments of a record in draft, to be named in it or withdrawn; the calling room has checked who may. */
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

    /**
     * The attachments among these that belong to the record and are not withdrawn; they are locked against
     * withdrawal.
     */
    public Set<UUID> nameable(UUID holder, Set<UUID> named) {
        if (named.isEmpty()) {
            return Set.of();
        }
        return find("holderId = ?1 and withdrawnAt is null and id in ?2", holder, named)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .stream()
                .map(Attachment::id)
                .collect(toSet());
    }

    /**
     * An attachment of the record, sent by this sender where one is given, locked so that nothing names it meanwhile.
     */
    public Attachment requireToWithdraw(UUID holder, UUID id, String sentBy) {
        return find("id = ?1 and holderId = ?2 and (?3 = '' or uploadedBy = ?3)", id, holder, sentBy)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .orElseThrow(NotFound.of("attachment", id));
    }
}
