from models.modules import switched_off


def test_a_module_says_itself_whether_it_is_on_where_a_group_has_not_said_so() -> None:
    optional = ("library", "fund")
    assert switched_off(optional, {}) == {"library", "fund"}
    assert switched_off(optional, {"library": True, "aid": False, "choir": False}) == {"aid", "fund", "choir"}
