/** What makes a submission verifiable, whoever sent it: its one canonical form, the digest of that, and the receipt. */
@NullMarked
package org.lanzarote.monitoring.files.seal;

import org.jspecify.annotations.NullMarked;
