import '../../assets/theme.css';
