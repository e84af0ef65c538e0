/**
 * Copies of documents without authors, reviewers, companies, paths and identifiers, and a search for names in a
 * document; no database.
 *
 * <p>The copies of stakeholders' submissions use it. What may name somebody and cannot be taken out makes it refuse the
 * copy. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.files.nameless;

import org.jspecify.annotations.NullMarked;
