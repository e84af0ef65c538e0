package org.lanzarote.monitoring.analysis.codebook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Keeps the versions of codebooks. */
@ApplicationScoped
class CodebookRepository implements PanacheRepositoryBase<CodebookVersion, UUID> {}
