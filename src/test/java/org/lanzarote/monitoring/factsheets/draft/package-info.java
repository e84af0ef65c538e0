@NullMarked
package org.lanzarote.monitoring.factsheets.draft;

import org.jspecify.annotations.NullMarked;
