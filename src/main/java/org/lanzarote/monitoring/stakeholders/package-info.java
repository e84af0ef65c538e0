/**
 * The work of stakeholders, and what the Secretariat does with their submissions. Its rooms, each using those before
 * it: limit, submission, copy, handling and reading.
 */
@NullMarked
package org.lanzarote.monitoring.stakeholders;

import org.jspecify.annotations.NullMarked;
