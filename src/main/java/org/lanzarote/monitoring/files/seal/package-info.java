/**
 * What makes a submission verifiable, whoever sent it: canonical JSON, its SHA-256 digest, and the receipt; no
 * database.
 *
 * <p>Attachments, receipts, the submissions of Parties and stakeholders, the package of a reply, invitations and the
 * figures on children use it. No request enters here.
 */
@NullMarked
package org.lanzarote.monitoring.files.seal;

import org.jspecify.annotations.NullMarked;
