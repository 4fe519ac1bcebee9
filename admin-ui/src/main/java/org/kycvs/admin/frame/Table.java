package org.kycvs.admin.frame;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kycvs.kernel.ListQuery;
import org.kycvs.kernel.Listing;

/** A list of which a page is shown: which part, in which order, narrowed how, with which columns, says the page's address. */
public final class Table<R> {

    /** How many rows a page can have. */
    static final List<Integer> SIZES = List.of(20, 50, 100);

    private static final int LAST_PAGE = 1_000_000;
    private static final String DESCENDING = "-";

    private final String name;
    private final List<Column<R>> columns;
    private final TableSource<R> source;
    private final TableAddress address;
    private final List<Integer> sizes;
    private @Nullable Listing<R> listing;
    private int page;

    Table(String name, List<Column<R>> columns, TableSource<R> source, TableAddress address) {
        this(name, columns, source, address, SIZES);
    }

    /** @param sizes how many rows a page can have, first what it usually has */
    Table(String name, List<Column<R>> columns, TableSource<R> source, TableAddress address, List<Integer> sizes) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.source = source;
        this.address = address;
        this.sizes = sizes;
        this.page = address.number(TableAddress.PAGE, 1, LAST_PAGE, 1);
    }

    /** Its words begin with this. */
    public String getName() {
        return name;
    }

    public List<Column<R>> getColumns() {
        return columns.stream().filter(this::isShown).toList();
    }

    public List<Column<R>> getAllColumns() {
        return columns;
    }

    /** Something is changed: what is shown is read again. */
    public void reload() {
        listing = null;
    }

    public List<R> getRows() {
        return listing().rows();
    }

    public long getTotal() {
        return listing().total();
    }

    /** The number of the first row shown; 0 if there is none. */
    public long getFrom() {
        return getTotal() == 0 ? 0 : query().offset() + 1L;
    }

    public long getTo() {
        return query().offset() + (long) getRows().size();
    }

    public int getPage() {
        listing();
        return page;
    }

    public int getPages() {
        return (int) Math.max(1, (getTotal() + getSize() - 1) / getSize());
    }

    public int getSize() {
        int asked = address.number(TableAddress.SIZE, 1, ListQuery.MOST, sizes.get(0));
        return sizes.contains(asked) ? asked : sizes.get(0);
    }

    public List<Integer> getSizes() {
        return sizes;
    }

    /** Whether an empty list is empty because of what was typed above it. */
    public boolean isNarrowed() {
        return !query().filters().isEmpty();
    }

    /** Whether there is anything to type above it. */
    public boolean isFilterable() {
        return getColumns().stream().anyMatch(Column::filters);
    }

    public boolean shows(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .map(this::isShown)
                .orElseThrow(() -> new IllegalArgumentException("No column " + key));
    }

    public boolean isShown(Column<R> column) {
        Set<String> chosen = new TreeSet<>(address.all(TableAddress.COLUMNS));
        boolean known = columns.stream().map(Column::key).anyMatch(chosen::contains);
        return known ? chosen.contains(column.key()) : column.usual();
    }

    /** What was typed above that column. */
    public String filter(Column<R> column) {
        return query().filter(column.key()).orElse("");
    }

    /** As WAI-ARIA says it: {@code ascending}, {@code descending}, {@code none}. */
    public String order(Column<R> column) {
        if (!column.key().equals(query().sort())) {
            return "none";
        }
        return query().descending() ? "descending" : "ascending";
    }

    public String getSort() {
        return Objects.requireNonNullElse(address.value(TableAddress.SORT), "");
    }

    /** Where a press on its heading leads: its order, or that turned round. */
    public String sortAddress(Column<R> column) {
        boolean turn = order(column).equals("ascending");
        return address.with(TableAddress.SORT, (turn ? DESCENDING : "") + column.key());
    }

    public String pageAddress(int number) {
        return address.with(TableAddress.PAGE, String.valueOf(number));
    }

    public String sizeAddress(int size) {
        return address.with(TableAddress.SIZE, String.valueOf(size));
    }

    /** The whole list as it is narrowed and ordered, as a file. */
    public String exportAddress(String format) {
        return address.file(name, format);
    }

    /** The page without anything typed above the table. */
    public String getPath() {
        return address.path();
    }

    /** What the page's address says besides the table: which object the page is about. */
    public Map<String, String> getOther() {
        Set<String> own = columns.stream().map(Column::key).collect(Collectors.toCollection(TreeSet::new));
        own.addAll(List.of(TableAddress.PAGE, TableAddress.COLUMNS, TableAddress.AS, TableAddress.LIST));
        Map<String, String> other = new LinkedHashMap<>();
        address.parameters().forEach((key, values) -> {
            if (!own.contains(key)) {
                other.put(key, values.get(0));
            }
        });
        return other;
    }

    TableSource<R> source() {
        return source;
    }

    /** As which file it is asked for. */
    @Nullable
    String format() {
        return name.equals(address.value(TableAddress.LIST)) ? address.value(TableAddress.AS) : null;
    }

    /** Whether its file has fewer rows than the list. */
    public boolean isLongerThanFile() {
        return getTotal() > TableFile.MOST_ROWS;
    }

    /** How many rows a file has at most. */
    public int getMostInFile() {
        return TableFile.MOST_ROWS;
    }

    /** What a cell says: text, a number, a day or a moment. */
    public @Nullable Object said(Column<R> column, R row) {
        return column.value().apply(row);
    }

    public boolean isMoment(Column<R> column, R row) {
        return said(column, row) instanceof Instant;
    }

    ListQuery query() {
        String sort = getSort();
        boolean descending = sort.startsWith(DESCENDING);
        String key = descending ? sort.substring(1) : sort;
        boolean known = columns.stream()
                .anyMatch(column -> column.sorted() && column.key().equals(key));
        return new ListQuery((page - 1) * getSize(), getSize(), known ? key : null, known && descending, filters());
    }

    private Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        for (Column<R> column : columns) {
            String text = column.filters() ? address.value(column.key()) : null;
            boolean fits = text != null
                    && (column.choices().isEmpty() || column.choices().contains(text));
            if (text != null && fits) {
                String stripped = text.strip();
                filters.put(column.key(), stripped.substring(0, Math.min(stripped.length(), ListQuery.LONGEST_FILTER)));
            }
        }
        return filters;
    }

    /** A page beyond the end, of an old bookmark, is the last one. */
    private Listing<R> listing() {
        if (listing == null) {
            listing = source.read(query());
            if (listing.rows().isEmpty() && listing.total() > 0) {
                page = (int) ((listing.total() + getSize() - 1) / getSize());
                listing = source.read(query());
            }
        }
        return listing;
    }
}
