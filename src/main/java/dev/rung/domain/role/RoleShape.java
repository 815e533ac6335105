package dev.rung.domain.role;

/** What a role is cut for, by its hours or by its answers. Says nothing of the person in it. */
public enum RoleShape {
    PRODUCT_OWNER("product_owner", "Product-owner-shaped"),
    MIXED("mixed", "Mixed"),
    PRODUCT_MANAGER("product_manager", "Product-manager-shaped");

    private final String id;
    private final String title;

    RoleShape(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** As files spell it. */
    public String id() {
        return id;
    }

    public String title() {
        return title;
    }
}
